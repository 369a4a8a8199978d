export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Named {
  readonly key: string;
  readonly label: string;
  /** What it means, or what holds while it is empty. */
  readonly hint?: string | undefined;
  /** Shown, not asked for. */
  readonly fixed?: boolean | undefined;
}

/** What an empty field gives: an error, null, or no such key. */
type Empty = 'refused' | 'null' | 'omitted';

/** A field of a form as data: how it is asked for, and what may stand in it. */
export type FieldSpec = Named &
  (
    | {
        readonly kind: 'text';
        /** The empty text is a value where this is ''. */
        readonly empty?: Empty | '';
        readonly longest?: number;
        readonly suggested?: readonly string[];
        /** Whether a text has the form that the hint asks for. */
        readonly check?: (text: string) => boolean;
      }
    | {
        readonly kind: 'number';
        readonly min: number;
        readonly max: number;
        /** The bound itself is no value. */
        readonly open?: 'min' | 'max' | 'both';
        readonly whole?: true;
        /** Shown times this: 100 for shares in per cent, 1/60 for minutes in hours. Bounds are those of the value. */
        readonly scale?: number;
        readonly unit?: string;
        readonly empty?: Empty;
      }
    | { readonly kind: 'choice'; readonly options: readonly Choice[]; readonly empty?: Empty | '' }
    | { readonly kind: 'check' }
    | { readonly kind: 'date'; readonly empty?: Empty }
    /** Some of many, each with a level from 1 to 5. */
    | { readonly kind: 'levels'; readonly options: readonly Choice[] }
    /** Any of a few. */
    | { readonly kind: 'many'; readonly options: readonly Choice[] }
    /** Drawn and checked by whoever asks for it. */
    | { readonly kind: 'own' }
  );

export interface Level {
  readonly skill: string;
  readonly level: number;
  readonly assessed?: string;
}
