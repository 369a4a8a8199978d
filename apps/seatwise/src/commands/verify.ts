import { verifyBundle } from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';
import { readJsonFile } from '../assessment/read-document.ts';
import { BUNDLE_PORTS, publicKeyFrom } from '../assessment/signing.ts';
import { label, say } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const verify: Command = {
  name: 'verify',
  usage: 'verify BUNDLE [--key PUBLIC.pem] [--json]',
  help: 'checks a signed result offline: every value, the signature, the score computed again; exit 3 with the first difference',
  options: {
    key: { type: 'string', value: 'FILE', help: 'public key (PEM) whose signature alone counts' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'BUNDLE' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const key = textOption(options, 'key');
    const trusted = key === undefined ? undefined : await publicKeyFrom(key);
    const { holds, resultId, difference, publicKey, score } = verifyBundle(
      await readJsonFile(file),
      BUNDLE_PORTS,
      trusted,
    );
    if (options.json === true) {
      print(
        JSON.stringify({
          holds,
          resultId,
          publicKey,
          difference,
          total: score?.result?.total ?? score?.points ?? null,
        }),
      );
      return holds ? 0 : 3;
    }
    if (holds) {
      print(label(language, 'verified', { id: resultId, key: publicKey }));
      return 0;
    }
    const { where, expected, found } = difference ?? { where: '?', expected: '?', found: '?' };
    const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    print(say(language, 'BUNDLE_DIFFERS', { where, expected: shown(expected) ?? '', found: shown(found) ?? '' }));
    return 3;
  },
};
