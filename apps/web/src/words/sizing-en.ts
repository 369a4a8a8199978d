/** How the numbers of a requirement come about. */
export const sizingEn = {
  load: 'Load = contacts × handle time ÷ open seconds',
  base: 'In seat = fewest people that meet the goal at this load',
  minimum: 'In seat = people who are always kept in seat; the goal needs fewer',
  fewer: 'With one person fewer',
  fewerFigures: '{people}: service level {level}, ASA {asa}, occupancy {occupancy}',
  required: 'To schedule = in seat ÷ (1 − shrinkage not placed), rounded up',
  heads: 'To employ = in seat ÷ (1 − all shrinkage), rounded up',
  wait: 'P(wait) = in seat ÷ ((in seat − load) ÷ B + load), B = Erlang B',
  level: 'Service level = 1 − P(wait) × e^(−(in seat − load) × seconds ÷ handle time)',
  asa: 'ASA = P(wait) × handle time ÷ (in seat − load)',
  occupancy: 'Occupancy = load ÷ in seat',
  waitA: 'P(wait) by Erlang A, with a mean patience of {patience} s',
  levelA: 'Service level = share served within {within} s by Erlang A',
  asaA: 'ASA = mean wait of those served, by Erlang A',
  occupancyA: 'Occupancy = load × (1 − abandoned) ÷ in seat',
  sourceC: 'Erlang C: Erlang (1917), M/M/n',
  sourceA: 'Erlang A: Palm (1946); Garnett, Mandelbaum and Reiman (2002)',
  models: {
    title: 'Models side by side',
    model: 'Model',
    noPatience: 'Give a patience to see Erlang A; without one everybody waits in the simulation too.',
    bySums:
      'Every interval by itself. Service level and wait: Σ contacts × that of the interval ÷ Σ contacts; occupancy: Σ people × occupancy ÷ Σ people.',
    bySumsA: 'Abandon = 1 − people × occupancy ÷ load; wait = abandon × patience, of all contacts.',
    bySimulation:
      '{days} days event by event with the people of “What if”: arrivals Poisson, handle times exponential around {aht} s, seed {seed}. ± is half of the 95% interval.',
    sourceSimulation: 'Kiefer and Wolfowitz (1955); Student’s t over days',
  },
  howNamed: 'How {name} comes about',
  sums: {
    peak: 'Most people in seat of any interval of the day',
    baseHours: 'Σ people in seat × minutes of an interval ÷ 60',
    requiredHours:
      'Σ people to schedule × minutes of an interval ÷ 60; to schedule = in seat ÷ (1 − {shrinkage}), rounded up',
  },
  peakAt: '{people} at {time}',
  hours: '{sum} × {minutes} ÷ 60 = {hours}',
};
