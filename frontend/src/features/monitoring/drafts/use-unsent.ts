import { useEffect, useState } from 'react';

import { useAccount } from '@/shared/auth/use-session';
import { draftsOnDevice, onOtherTabs } from '@/shared/ui/draft-store';

type Draft = ReturnType<typeof draftsOnDevice>[number];

/** What this account typed into a submission on this device and has not reached the server. */
export function draftsOfSubmission(account: string, submissionId: string): Draft[] {
  const begins = [`observation:${submissionId}:`, `claim:${submissionId}:`];
  return begins.flatMap((one) => draftsOnDevice(account, one));
}

/** How many they are; only the submission's own form sends them. */
export function useUnsent(submissionId: string): number {
  const account = useAccount() ?? 'anonymous';
  const [, setTurn] = useState(0);
  useEffect(() => onOtherTabs(() => setTurn((before) => before + 1)), []);
  return draftsOfSubmission(account, submissionId).length;
}
