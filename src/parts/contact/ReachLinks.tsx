type Reach = {
  readonly phone: string | null;
  readonly phoneAbroad: string | null;
  readonly sms: string | null;
  readonly url: string | null;
};

type ReachWords = {
  readonly call: (number: string) => string;
  readonly text: (number: string) => string;
  readonly abroad: (number: string) => string;
  readonly web: string;
  readonly newTab: string;
};

type Props = {
  id: string;
  name: string;
  reach: Reach;
  words: ReachWords;
  /** Also the number that works from other countries. */
  abroad?: boolean;
};

/** The ways to reach somebody: call, text, website. A website opens in a new tab, so that the plan is not lost. */
export function ReachLinks({ id, name, reach, words, abroad = false }: Props) {
  const { phone, phoneAbroad, sms, url } = reach;
  return (
    <span className="reach">
      {phone && (
        <a className="reach-call" href={`tel:${phone}`} data-contact={id} draggable="false">
          {words.call(phone)}
        </a>
      )}
      {sms && (
        <a href={`sms:${sms}`} data-contact={id} draggable="false">
          {words.text(sms)}
        </a>
      )}
      {abroad && phoneAbroad && (
        <a href={`tel:${phoneAbroad}`} data-contact={id} draggable="false">
          {words.abroad(phoneAbroad)}
        </a>
      )}
      {url && (
        <a href={url} data-contact={id} target="_blank" rel="noopener noreferrer">
          {words.web}
          <span className="unseen">
            : {name} ({words.newTab})
          </span>
        </a>
      )}
    </span>
  );
}
