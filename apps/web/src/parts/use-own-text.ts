import { type ChangeEvent, type CompositionEvent, useState } from 'react';

/**
 * Text of a field whose value comes back late, as from the address. While one types, the field shows its own text: the caret
 * stays where it is and an input method can compose. Syllables that are still being composed are not told.
 */
export function useOwnText(value: string, onChange: (value: string) => void) {
  const [own, setOwn] = useState<string | null>(null);
  return {
    value: own ?? value,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      setOwn(target.value);
      if (!(nativeEvent as InputEvent).isComposing) onChange(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => onChange(currentTarget.value),
    onBlur: () => setOwn(null),
  };
}
