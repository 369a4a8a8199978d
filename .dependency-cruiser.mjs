/** Which package may know which. Each rule says why, and what to do instead. */
const FOUNDATIONS = 'core|calendar|queueing';
const STEPS = 'history|forecast|requirement|schedule|organisation|capacity|actuals|metrics|ccso';

const onlyMay = (name, allowed, comment) => ({
  name: `arrows-of-${name}`,
  comment,
  severity: 'error',
  from: { path: `^packages/${name}/src`, pathNot: '\\.test\\.ts$' },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no first reader. Move the shared noun down.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-package-to-app',
      severity: 'error',
      comment: 'Packages are used by apps, never the other way.',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    onlyMay('core', [], 'core depends on nothing: everything depends on it.'),
    onlyMay('queueing', [], 'queueing knows plain numbers only.'),
    onlyMay('calendar', ['core'], 'calendar knows days, not steps.'),
    ...['history', 'forecast', 'requirement', 'schedule', 'organisation', 'capacity', 'actuals', 'metrics'].map(
      (step) =>
        onlyMay(
          step,
          FOUNDATIONS.split('|'),
          'A step takes another step’s result as an argument; only pipeline calls steps.',
        ),
    ),
    onlyMay(
      'ccso',
      [...FOUNDATIONS.split('|'), 'metrics'],
      'ccso judges what metrics measured, and knows no other step.',
    ),
    onlyMay('formats', FOUNDATIONS.split('|'), 'formats translates; it computes nothing.'),
    onlyMay('simulation', FOUNDATIONS.split('|'), 'simulation takes staffing as an argument.'),
    onlyMay('storage', ['core'], 'storage keeps what core names.'),
    onlyMay('demo-center', ['core', 'calendar'], 'demo-center only makes data.'),
    onlyMay('pipeline', [...FOUNDATIONS.split('|'), ...STEPS.split('|')], 'pipeline is pure: no files, no database.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.turbo)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
