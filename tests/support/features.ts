import { launchChromium } from './chromium.mjs';

/** What this Chromium could grant a page, less the client hints, which are never asked for. */
export async function knownFeatures(): Promise<string[]> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const features = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { features(): string[] } }).featurePolicy.features(),
  );
  await browser.close();
  return features.filter((feature) => !feature.startsWith('ch-'));
}
