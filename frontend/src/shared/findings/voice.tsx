import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useTerm } from '@/shared/i18n/use-term';
import type { Tone } from '@/shared/ui/shape';
import { StatusBadge } from '@/shared/ui/status-badge';

import styles from './voice.module.css';

export type Claim = { status: string; text?: Maybe<string> };
export type Judgement = {
  completion: string;
  evidenceStrength?: Maybe<number>;
  timeliness?: Maybe<string>;
  inclusion?: Maybe<number>;
  text?: Maybe<string>;
};

const CLAIM_TONE: Record<string, Tone> = {
  COMPLETED: 'done',
  IN_PROGRESS: 'going',
  POSTPONED: 'warn',
  CANCELLED: 'stop',
};
const COMPLETION_TONE: Record<string, Tone> = { COMPLETE: 'done', SUBSTANTIAL: 'going', LIMITED: 'warn' };

/** Who speaks, and what they say. Three of them stand side by side, none above the others. */
export function Voices({ children }: { children: ReactNode }) {
  return <div className={styles.voices}>{children}</div>;
}

function Voice({ who, children }: { who: string; children: ReactNode }) {
  return (
    <article className={styles.voice}>
      <p className={styles.who}>{who}</p>
      {children}
    </article>
  );
}

export function ClaimVoice({ claim }: { claim: Maybe<Claim> }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <Voice who={t('voice.claim')}>
      {claim == null ? (
        <p className={styles.silent}>{t('voice.noClaim')}</p>
      ) : (
        <>
          <StatusBadge tone={CLAIM_TONE[claim.status] ?? 'quiet'}>
            {term('claimStatus', claim.status)}
          </StatusBadge>
          <p>{claim.text}</p>
        </>
      )}
    </Voice>
  );
}

/** `standing` is the judgement that holds, `first` the one before the reply when they differ. */
export function FindingVoice({
  standing,
  first,
  changeReason,
}: {
  standing: Maybe<Judgement>;
  first?: Maybe<string>;
  changeReason?: Maybe<string>;
}) {
  const { t } = useTranslation();
  const term = useTerm();
  if (standing == null) {
    return (
      <Voice who={t('voice.finding')}>
        <p className={styles.silent}>{t('voice.noFinding')}</p>
      </Voice>
    );
  }
  const { completion, evidenceStrength, timeliness, inclusion, text } = standing;
  const details = [
    [t('voice.evidenceStrength'), term('evidenceStrength', evidenceStrength)],
    [t('voice.timeliness'), term('timeliness', timeliness)],
    [t('voice.inclusion'), term('inclusion', inclusion)],
  ] as const;
  return (
    <Voice who={t('voice.finding')}>
      <StatusBadge tone={COMPLETION_TONE[completion] ?? 'quiet'}>
        {term('completion', completion)}
      </StatusBadge>
      <p>{text}</p>
      {first != null && (first !== completion || changeReason != null) && (
        <p className={styles.change}>
          {t('voice.changed', { before: term('completion', first) })} {changeReason}
        </p>
      )}
      <dl className={styles.details}>
        {details.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? '—' : value}</dd>
          </div>
        ))}
      </dl>
    </Voice>
  );
}

export function ReplyVoice({ reply }: { reply: Maybe<string> }) {
  const { t } = useTranslation();
  return (
    <Voice who={t('voice.reply')}>
      {reply == null ? <p className={styles.silent}>{t('voice.noReply')}</p> : <p>{reply}</p>}
    </Voice>
  );
}
