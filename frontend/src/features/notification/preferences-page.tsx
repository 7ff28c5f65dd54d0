import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Answer, Body } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { useAccount } from '@/shared/auth/use-session';
import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Select } from '@/shared/ui/field';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import styles from './notification.module.css';

type Preference = Answer<'/api/v1/notification-preference'>;
type Chosen = Body<'/api/v1/notification-preference'>;

const TOPICS = ['DEADLINE', 'APPROVAL', 'RETURN', 'REPLY'] as const;

/** What comes by e-mail, how often and in which language. In the product everything is always told. */
export function PreferencesPage() {
  const { t } = useTranslation('notification');
  const account = useAccount() ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['notification-preference', account],
    queryFn: async ({ signal }) =>
      (await api.GET('/api/v1/notification-preference', { signal })).data ?? null,
  });
  return (
    <Page
      title={t('preferences.title')}
      lead={t('preferences.lead')}
      crumbs={[
        { label: t('title'), link: { to: '/workspace/notifications' } },
        { label: t('preferences.title') },
      ]}
    >
      {error !== null && <ErrorState failure={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton lines={6} height="20rem" />}
      {data !== undefined && data !== null && <PreferenceForm known={data} />}
    </Page>
  );
}

function PreferenceForm({ known }: { known: Preference }) {
  const { t } = useTranslation('notification');
  const queries = useQueryClient();
  const { email, topics, digest, language } = known;
  const [chosen, setChosen] = useState<Chosen>({ email, topics, digest, language });
  // Goes with what is chosen here: what another window saved meanwhile must not be overwritten unseen.
  const [version, setVersion] = useState(known.version);
  const save = useMutation({
    mutationFn: () => api.PUT('/api/v1/notification-preference', { headers: ifMatch(version), body: chosen }),
    onSuccess: async ({ data }) => {
      if (data !== undefined) setVersion(data.version);
      announce(t('preferences.saved'));
      await queries.invalidateQueries({ queryKey: ['notification-preference'] });
    },
  });
  const set = (part: Partial<Chosen>) => setChosen({ ...chosen, ...part });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p>{t(known.mailSent ? 'preferences.sent' : 'preferences.notSent')}</p>
      <p>
        {known.address === undefined || known.address === null
          ? t('preferences.noAddress')
          : t('preferences.address', { address: known.address })}
      </p>
      <Choice label={t('preferences.email')} checked={chosen.email} onChange={(yes) => set({ email: yes })} />
      <fieldset className={styles.topics} disabled={!chosen.email}>
        <legend>{t('preferences.topics')}</legend>
        {TOPICS.map((topic) => (
          <Choice
            key={topic}
            label={t(`topic.${topic}`)}
            checked={chosen.topics.includes(topic)}
            onChange={(yes) =>
              set({
                topics: TOPICS.filter((other) => (other === topic ? yes : chosen.topics.includes(other))),
              })
            }
          />
        ))}
        <Choice
          label={t('preferences.digest')}
          checked={chosen.digest}
          onChange={(yes) => set({ digest: yes })}
        />
      </fieldset>
      <Select
        label={t('preferences.language')}
        value={chosen.language}
        onChange={({ target }) => set({ language: target.value === 'en' ? 'en' : 'tr' })}
      >
        <option value="tr">Türkçe</option>
        <option value="en">English</option>
      </Select>
      {save.isError && <ErrorState failure={save.error} />}
      <p>
        <Button type="submit" busy={save.isPending}>
          {t('preferences.save')}
        </Button>
      </p>
    </form>
  );
}

function Choice({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (yes: boolean) => void;
}) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}
