export type Phone = {
  /** As people write it: 0800 111 0 111. */
  number: string;
  /** Who answers, and when. */
  text: string;
};

/** Telephone numbers that help, each a link that calls. */
export function PhoneHelp({ phones }: { phones: readonly Phone[] }) {
  return (
    <ul class="phones">
      {phones.map(({ number, text }) => (
        <li key={number}>
          <a
            class="kern-link kern-link--no-visited-state"
            dir="ltr"
            href={`tel:${number.replaceAll(' ', '')}`}
          >
            {number}
          </a>
          <span class="note">{text}</span>
        </li>
      ))}
    </ul>
  );
}
