import { Fragment } from 'react';

/** A code that may go on in the next line after the dot or underscore before a word, or before its version. */
export function WrappingCode({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <code className={className}>
      {text.split(/(?<=[._])(?=[a-z])|(?=@)/i).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which may repeat, have no other key
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
