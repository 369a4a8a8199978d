import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../api/fetch-json.ts';
import { Button } from './button.tsx';
import { IssueRows } from './issue-rows.tsx';
import { Notice } from './notice.tsx';

/** What went wrong, in the server's words, with its code and a way on. */
export function ErrorBox({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof RequestFailed ? error.problem : null;
  return (
    <Notice tone="danger" role="alert" title={problem?.title ?? t('parts.unreachable')}>
      <p>{problem ? problem.detail : t('parts.unreachableAdvice')}</p>
      {problem && (
        <p>
          <code>
            {problem.code} · {problem.status}
          </code>
        </p>
      )}
      {problem?.issues && problem.issues.length > 0 && <IssueRows issues={problem.issues} />}
      {onRetry && <Button onClick={onRetry}>{t('parts.retry')}</Button>}
    </Notice>
  );
}
