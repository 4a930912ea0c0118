/** Where leaving leads: a plain page that shows everyone the same. */
export const exitAddress = 'https://www.weather.go.kr/';
