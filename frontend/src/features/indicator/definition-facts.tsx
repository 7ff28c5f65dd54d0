import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useDimensionName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { ThemeName } from '@/shared/reference/theme-name';
import { Facts as FactList } from '@/shared/ui/facts';
import { Section } from '@/shared/ui/page';
import { Stated } from '@/shared/ui/stated';

import type { Facts } from './definitions';
import { NormLinks } from './norm-links';
import styles from './reference-page.module.css';

/** Everything an indicator says of itself; where it is silent, the page says so. */
export function DefinitionFacts({ facts }: { facts: Facts }) {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  return (
    <>
      <Section title={t('page.definition')}>
        <Prose text={facts.definition} />
        <FactList
          facts={[
            { label: t('page.rationale'), value: <Prose text={facts.rationale} /> },
            { label: t('page.theme'), value: <ThemeName slug={facts.themeSlug} /> },
            { label: t('page.rights'), value: <Stated>{term('rightsType', facts.rightsType)}</Stated> },
            { label: t('page.attribute'), value: <Stated>{facts.attribute}</Stated> },
          ]}
        />
      </Section>
      <Measuring facts={facts} />
      <Section title={t('page.norms')}>
        <NormLinks norms={facts.norms} />
      </Section>
    </>
  );
}

function Measuring({ facts }: { facts: Facts }) {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  const proxy = facts.proxy == null ? undefined : t(facts.proxy ? 'page.yes' : 'page.no');
  const dimensionName = useDimensionName();
  return (
    <Section title={t('page.measuring')}>
      <FactList
        facts={[
          { label: t('page.measure'), value: <Stated>{term('measure', facts.measure)}</Stated> },
          { label: t('page.unit'), value: <Stated>{facts.unit}</Stated> },
          { label: t('page.numerator'), value: <Prose text={facts.numerator} /> },
          { label: t('page.denominator'), value: <Prose text={facts.denominator} /> },
          { label: t('page.direction'), value: <Stated>{term('direction', facts.direction)}</Stated> },
          {
            label: t('page.accumulation'),
            value: <Stated>{term('accumulation', facts.accumulation)}</Stated>,
          },
          { label: t('page.frequency'), value: <Stated>{term('frequency', facts.frequency)}</Stated> },
          { label: t('page.dataSource'), value: <Prose text={facts.dataSource} /> },
          {
            label: t('page.disaggregations'),
            value: <Stated>{facts.disaggregations.map(dimensionName).join(', ')}</Stated>,
          },
          { label: t('page.suggestedEvidence'), value: <Prose text={facts.suggestedEvidence} /> },
          { label: t('page.proxy'), value: <Stated>{proxy}</Stated> },
        ]}
      />
    </Section>
  );
}

function Prose({ text }: { text: Maybe<string> }) {
  return (
    <span className={styles.prose} lang={text == null ? undefined : 'tr'}>
      <Stated>{text}</Stated>
    </span>
  );
}
