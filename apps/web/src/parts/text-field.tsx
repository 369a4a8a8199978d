import { LabelledInput } from './labelled-input.tsx';

/** A labelled line of text, or a date. */
export function TextField({
  onChange,
  ...rest
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  wide?: boolean;
}) {
  return <LabelledInput {...rest} onChange={({ target }) => onChange(target.value)} />;
}
