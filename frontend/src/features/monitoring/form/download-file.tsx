import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { Button } from '@/shared/ui/button';
import { saveAs } from '../sending/save-as';
import type { Evidence } from './form';

type Props = { evidence: Pick<Evidence, 'id' | 'title' | 'fileName' | 'url'> };

/** An unpublished file needs the reader's token, so that it is fetched and handed over instead of linked. */
export function DownloadFile({ evidence }: Props) {
  const { t } = useTranslation('monitoring');
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/api/v1/evidence/{evidenceId}/content', {
        params: { path: { evidenceId: evidence.id } },
        parseAs: 'blob',
      });
      if (data !== undefined) saveAs(data, evidence.fileName ?? evidence.title);
    },
  });
  if (evidence.url !== undefined && evidence.url !== null) {
    return (
      <a href={evidence.url} rel="noreferrer">
        {t('evidence.openLink')}
      </a>
    );
  }
  return (
    <>
      <Button variant="quiet" busy={download.isPending} onClick={() => download.mutate()}>
        {t('evidence.download', { file: evidence.fileName ?? evidence.title })}
      </Button>
      {download.isError && <p role="alert">{t('evidence.downloadFailed')}</p>}
    </>
  );
}
