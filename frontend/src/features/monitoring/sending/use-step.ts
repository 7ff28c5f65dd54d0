import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';

import { submissionKey } from '../submissions';
import { type Given, type Step, take } from './steps';

type Taken = Partial<Given> & { step: Step };

/** Takes a step of the lifecycle, reads the page anew and goes where the step leads. */
export function useStep(submissionId: string, onDone: (step: Step) => void) {
  const { t } = useTranslation('monitoring');
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ step, reason = '', items = [] }: Taken) => take(step, submissionId, { reason, items }),
    onSuccess: async (answer, { step }) => {
      announce(t(`done.${step}`));
      onDone(step);
      await Promise.all([
        queries.invalidateQueries({ queryKey: submissionKey(submissionId) }),
        queries.invalidateQueries({ queryKey: ['submissions'] }),
      ]);
      if (step === 'SUBMIT')
        await navigate({ to: '/workspace/submissions/$submissionId/receipt', params: { submissionId } });
      if (step === 'GRANT_CORRECTION' && isSubmission(answer))
        await navigate({ to: '/workspace/submissions/$submissionId', params: { submissionId: answer.id } });
    },
    onError: () => queries.invalidateQueries({ queryKey: [...submissionKey(submissionId), 'checks'] }),
  });
}

function isSubmission(answer: unknown): answer is { id: string } {
  return typeof answer === 'object' && answer !== null && 'id' in answer;
}
