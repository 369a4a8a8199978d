/** Ids that were in use once, with what took their place. None is given to another meaning again. */
export const RETIRED_METRIC_IDS: ReadonlyMap<string, string> = new Map([
  ['answer_rate', 'answer_rate.human'],
  ['abandonment', 'abandonment.offered'],
  ['asa', 'asa.answered'],
  ['aht', 'aht.handled'],
  ['aht.talk', 'aht_part.talk'],
  ['aht.hold', 'aht_part.hold'],
  ['aht.after_contact', 'aht_part.after_contact'],
  ['occupancy', 'occupancy.on_queue'],
  ['adherence', 'adherence.scheduled'],
  ['conformance', 'conformance.scheduled'],
]);
