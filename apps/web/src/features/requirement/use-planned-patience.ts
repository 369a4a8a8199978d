import { useArtefact } from '../../api/use-artefact.ts';

/** Mean patience in seconds that the latest requirement was sized with; null for Erlang C. */
export function usePlannedPatience(): number | null {
  const given = useArtefact('requirements').data?.provenance.options.patience;
  return typeof given === 'number' ? given : null;
}
