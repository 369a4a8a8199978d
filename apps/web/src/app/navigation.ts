/** Pages in the order in which planning flows. */
export const NAVIGATION = [
  { group: null, pages: [{ name: 'overview', to: '/' }] },
  {
    group: 'data',
    pages: [
      { name: 'import', to: '/import' },
      { name: 'history', to: '/history' },
    ],
  },
  {
    group: 'plan',
    pages: [
      { name: 'forecast', to: '/forecast' },
      { name: 'requirement', to: '/requirement' },
      { name: 'calculator', to: '/calculator' },
      { name: 'schedule', to: '/schedule' },
      { name: 'capacity', to: '/capacity' },
      { name: 'organisation', to: '/organisation' },
    ],
  },
  {
    group: 'day',
    pages: [
      { name: 'intraday', to: '/intraday' },
      { name: 'actuals', to: '/actuals' },
      { name: 'reports', to: '/reports' },
      { name: 'my', to: '/my' },
    ],
  },
  {
    group: 'proof',
    pages: [
      { name: 'metrics', to: '/metrics' },
      { name: 'assessment', to: '/assessment' },
      { name: 'engagements', to: '/engagements' },
    ],
  },
  {
    group: 'center',
    pages: [
      { name: 'people', to: '/people' },
      { name: 'administration', to: '/administration' },
    ],
  },
] as const;
