package org.yeep.plan.linting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;
import org.yeep.shared.i18n.Messages;
import org.yeep.testing.ApiTest;

/** Each rule by name: silent about a sound plan, and heard at the right place when that one thing is wrong. */
@ApiTest
class LintRulesTest {
    private static final String O = "/themes/0/objectives/0";
    private static final String A = O + "/actions/0";
    private static final String I = O + "/indicators/0";
    private static final String P = A + "/indicators/0";
    private static final String S = A + "/indicators/1";

    @Inject
    Linter linter;

    @Inject
    Messages messages;

    /** Rule; what is changed; where it is found. {@code O A I P S} stand for the parts of the sound plan. */
    private static final String CASES = """
            plan-without-years | /plan/endYear=null | /plan/startYear
            plan-without-coordinating-unit | /plan/coordinatingUnit=" " | /plan/coordinatingUnit
            plan-without-vision | /plan/vision=null | /plan/vision
            plan-preparation-not-told | /plan/preparation="" | /plan/preparation
            rights-types-unbalanced | {I}/content/rightsType="PROCESS" | /plan
            breakdown-only-by-sex | {I}/content/disaggregations=["sex"] | /plan
            duplicate-codes | {S}/content/code="G2" | {S}/content/code
            weights-not-hundred | {P}/content/weightPct=70 | {A}/indicators
            weights-not-hundred | {A}/content/weightPct=20 | {O}/actions
            theme-without-shared-theme | /themes/0/content/themeSlugs=[] | /themes/0/content/themeSlugs
            theme-only-structural | {I}/content/rightsType="STRUCTURAL" ;; {P}/content/rightsType=null | /themes/0/objectives
            objective-without-owner | {O}/actions=[] ;; {O}/content/responsibleUnits=null | {O}/content/responsibleUnits
            objective-without-action | {O}/actions=[] | {O}/actions
            objective-without-outcome-indicator | {O}/indicators=[] | {O}/indicators
            objective-without-finding | {O}/content/findings=[] | {O}/content/findings
            action-without-owner | {A}/content/responsibleUnits=[] | {A}/content/responsibleUnits
            action-without-budget | {A}/content/plannedCostTry=null | {A}/content/plannedCostTry
            action-without-dates | {A}/content/endsOn=null | {A}/content/startsOn
            action-outside-plan-years | {A}/content/endsOn="2029-01-01" | {A}/content/endsOn
            action-outside-plan-years | {A}/content/startsOn="2024-12-31" | {A}/content/startsOn
            action-ends-before-start | {A}/content/endsOn="2025-02-28" | {A}/content/endsOn
            action-without-indicator | {A}/indicators=[] | {A}/indicators
            action-without-norm | {O}/content/norms=[] | {A}/content/norms
            action-without-gender-marker | {A}/content/genderMarker=null | {A}/content/genderMarker
            action-without-target-group | {A}/content/targetGroups=null | {A}/content/targetGroups
            long-action-without-milestones | {A}/milestones=[] | {A}/milestones
            indicator-without-baseline | {I}/content/baselineValue=null | {I}/content/baselineValue
            baseline-without-year-or-source | {I}/content/baselineSource=null | {I}/content/baselineYear
            baseline-without-year-or-source | {I}/content/baselineYear=null | {I}/content/baselineYear
            target-not-measurable | {I}/content/targetValue=null | {I}/content/targetValue
            target-not-measurable | {I}/content/targetValue=null ;; {I}/content/measure="QUALITATIVE" | {I}/content/targetValue
            target-only-promised | {I}/content/targetValue=null ;; {I}/content/sourceText="Katılım artırılacak." | {I}/content/targetValue
            target-equals-baseline | {I}/content/targetValue=30.0 | {I}/content/targetValue
            target-against-direction | {I}/content/targetValue=20 | {I}/content/targetValue
            target-against-direction | {I}/content/direction="FALLING" | {I}/content/targetValue
            percent-out-of-range | {I}/content/targetValue=140 | {I}/content/targetValue
            percent-out-of-range | {I}/content/targets=[{"period":"2025","cell":"sex=F","value":-1}] | {I}/content/targetValue
            people-not-by-sex | {P}/content/disaggregations=["age"] | {P}/content/disaggregations
            indicator-is-an-action | {S}/content/title="Kreş desteği için yönetmelik hazırlanması" | {S}/content/title
            indicator-is-an-action | {P}/content/title="Kursiyer sayısının artırılması." | {P}/content/title
            ceid-valid | {P}/content/title="Meslek kursları AÇILMASI" | {P}/content/title
            ceid-valid | {P}/content/title="Kurslar" | {P}/content/title
            ceid-specific | {P}/content/unit="-" | {P}/content/unit
            ceid-reliable | {P}/content/definitionCode=null | {P}/content/definition
            ceid-comparable | {P}/content/accumulation=null | {P}/content/frequency
            ceid-comparable | {P}/content/frequency=null | {P}/content/frequency
            ceid-non-directional | {I}/content/title="İşgücüne katılan nüfusun ARTIRILMASI" | {I}/content/title
            ceid-non-directional | {I}/content/title="Kadın istihdamındaki artış oranı" | {I}/content/title
            ceid-precise | {P}/content/title="Açılan kurs sayısı ve kursu bitiren kişi sayısı" | {P}/content/title
            ceid-feasible | {P}/content/frequency=null ;; {P}/content/dataSource=null | {P}/content/dataSource
            ceid-relevant | {P}/content/rightsType=null | {P}/content/rightsType
            ceid-verifiable | {P}/content/dataSource="" | {P}/content/dataSource
            """;

    static Stream<Arguments> cases() {
        return CASES.lines()
                .map(l -> l.replace("{O}", O)
                        .replace("{A}", A)
                        .replace("{I}", I)
                        .replace("{P}", P)
                        .replace("{S}", S))
                .map(l -> l.split("\\|"))
                .map(c -> Arguments.of(c[0].strip(), c[1].strip(), c[2].strip()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void aRuleIsHeardWhereItsOneThingIsWrong(String rule, String change, String pointer) {
        assertThat(linter.check(SoundPlan.with(change)))
                .filteredOn(f -> f.rule().equals(rule))
                .extracting(Finding::pointer)
                .containsExactly(pointer);
    }

    @Test
    void noRuleHasAnythingToSayAboutASoundPlan() {
        assertThat(linter.check(SoundPlan.plan())).isEmpty();
    }

    @Test
    void everyRuleHasItsCaseAndItsTextsInBothLanguages() {
        var tested = cases().map(c -> (String) c.get()[0]).collect(Collectors.toSet());
        assertThat(linter.rules()).extracting(LintRule::id).containsExactlyInAnyOrderElementsOf(tested);
        for (var rule : linter.rules()) {
            for (var part : new String[] {"title", "why", "fix"}) {
                var key = "lint." + rule.id() + "." + part;
                assertThat(messages.text(Messages.TURKISH, key)).isNotEqualTo(key);
                assertThat(messages.text(Locale.ENGLISH, key)).isNotEqualTo(key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "people-not-by-sex, '/themes/0/objectives/0/actions/0/indicators/0/content/title=\"Kursu bitiren kadın sayısı\" ;; /themes/0/objectives/0/actions/0/indicators/0/content/disaggregations=[]'",
        "indicator-is-an-action, '/themes/0/objectives/0/indicators/0/content/title=\"Belediyenin saha çalışması\"'",
        "indicator-is-an-action, '/themes/0/objectives/0/indicators/0/content/title=\"Hane halkı araştırması\"'",
        "ceid-non-directional, '/themes/0/objectives/0/indicators/0/content/title=\"Güçlendirme eğitimine katılanların oranı\"'",
        "target-not-measurable, '/themes/0/objectives/0/indicators/0/content/targetValue=null ;; /themes/0/objectives/0/indicators/0/content/targets=[{\"period\":\"2026\",\"cell\":\"total\",\"value\":35}]'",
        "target-not-measurable, '/themes/0/objectives/0/indicators/0/content/targetValue=null ;; /themes/0/objectives/0/indicators/0/content/measure=\"QUALITATIVE\" ;; /themes/0/objectives/0/indicators/0/content/otherFacts=[{\"key\":\"hedef\",\"value\":\"Tüm birimlerde yürürlükte\"}]'",
        "target-only-promised, '/themes/0/objectives/0/indicators/0/content/targetValue=null ;; /themes/0/objectives/0/indicators/0/content/sourceText=\"Katılım %40 oranına çıkarılacak\"'",
        "target-equals-baseline, '/themes/0/objectives/0/indicators/0/content/targetValue=30 ;; /themes/0/objectives/0/indicators/0/content/direction=\"NEUTRAL\"'",
        "weights-not-hundred, '/themes/0/objectives/0/actions/0/content/weightPct=null'"
    })
    void aRuleIsSilentAboutWhatOnlyLooksWrong(String rule, String change) {
        assertThat(linter.check(SoundPlan.with(change)))
                .extracting(Finding::rule)
                .doesNotContain(rule);
    }

    @Test
    void aFindingNamesItsPart() {
        var finding = linter.check(SoundPlan.with(A + "/content/responsibleUnits=null"))
                .get(0);

        assertThat(finding.nodeId()).hasToString("0198f000-0000-7000-8000-0000000000d1");
        assertThat(finding.nodeName()).isEqualTo("Meslek kursları açılması");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theGravestComeFirst() {
        var found = linter.check(SoundPlan.with("/plan/vision=null;;/plan/endYear=null;;/plan/coordinatingUnit=null"));

        assertThat(found).extracting(Finding::severity).isSorted();
        assertThat(found).hasSize(3);
    }

    /** 300 actions with 600 indicators: 40 rules in far less time than the request around them. */
    @Test
    void aLargePlanIsCheap() {
        var large = large(300);
        for (int i = 0; i < 5; i++) linter.check(large);
        var times = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            linter.check(large);
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        assertThat(times.get(4)).isLessThan(250_000_000L);
    }

    private static PlanDocument large(int actions) {
        var sound = SoundPlan.plan();
        var theme = sound.themes().get(0);
        var objective = theme.objectives().get(0);
        var many = java.util.Collections.nCopies(actions, objective.actions().get(0));
        var wide = new ObjectivePart(objective.id(), objective.content(), objective.indicators(), many);
        return PlanDocument.of(
                sound.plan(), Arrays.asList(new ThemePart(theme.id(), theme.content(), Arrays.asList(wide))));
    }
}
