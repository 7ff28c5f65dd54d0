import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';

import { submissionKey } from '../submissions';
import { type Outcome, type Sending, sendForm } from './form-files';

/** First what the file would change, then, once somebody agrees, the same file for good. */
export function useSendForm(submissionId: string) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const [chosen, setChosen] = useState<Sending>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [taken, setTaken] = useState<Outcome>();
  const [round, setRound] = useState(0);
  const reading = useMutation({
    mutationFn: (sending: Sending) => sendForm(submissionId, sending, true, setShare),
    onSuccess: setOutcome,
  });
  const takingIn = useMutation({
    mutationFn: (sending: Sending) => sendForm(submissionId, sending, false, setShare),
    onSuccess: (result) => {
      setTaken(result);
      setOutcome(undefined);
      setChosen(undefined);
      setRound(round + 1);
      reading.reset();
      announce(t('formFile.taken', result));
      return queries.invalidateQueries({ queryKey: submissionKey(submissionId) });
    },
  });
  const busy = reading.isPending || takingIn.isPending;
  const show = (file: File | undefined, clear = false): void => {
    if (file === undefined || busy) return;
    takingIn.reset();
    setTaken(undefined);
    if (file !== chosen?.file) setOutcome(undefined);
    setChosen({ file, clear });
    reading.mutate({ file, clear });
  };
  const take = (): void => {
    if (chosen !== undefined) takingIn.mutate(chosen);
  };
  const failure = takingIn.error ?? reading.error;
  return { round, chosen, outcome, taken, show, take, busy, failure, share };
}
