package org.yeep.plan.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

class PlanComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final UUID THEME = id(1);
    private static final UUID FIRST = id(2);
    private static final UUID SECOND = id(3);

    @Test
    void theSameDocumentDiffersInNothing() {
        var document = plan(objective(FIRST, "Hedef 1", action(10, "1.1", "Kreş açmak")));

        var difference = byId(document, document);

        assertThat(difference.nodes()).isEmpty();
        assertThat(difference.plan()).isEmpty();
        assertThat(difference.counts()).isEqualTo(new DifferenceCounts(0, 0, 0, 0, 3));
    }

    @Test
    void aPartCanBeMovedAndChangedAtOnce() {
        var before = plan(objective(FIRST, "Hedef 1", action(10, "1.1", "Kreş açmak")), objective(SECOND, "Hedef 2"));
        var after = plan(objective(FIRST, "Hedef 1"), objective(SECOND, "Hedef 2", action(10, "2.1", "Kreş açmak")));

        var difference = byId(before, after);

        var moved = difference.nodes().get(0).children().get(0).children().get(0);
        assertThat(moved.changes()).containsExactly(NodeChange.MOVED, NodeChange.CHANGED);
        assertThat(moved.movedFrom()).isEqualTo("Hedef 1");
        assertThat(moved.fields()).extracting(FieldChange::field).containsExactly("code");
        assertThat(moved.fields().get(0).before().asText()).isEqualTo("1.1");
        assertThat(difference.counts()).isEqualTo(new DifferenceCounts(0, 0, 1, 1, 3));
    }

    @Test
    void takingOneToTheFrontMovesOneAndNotItsNeighbours() {
        var a = action(10, "1", "Bir");
        var b = action(11, "2", "İki");
        var c = action(12, "3", "Üç");

        var difference = byId(plan(objective(FIRST, "H", a, b, c)), plan(objective(FIRST, "H", c, a, b)));

        assertThat(difference.counts().moved()).isEqualTo(1);
        assertThat(actions(difference)).extracting(NodeDifference::title).containsExactly("Üç");
    }

    @Test
    void anAddedNeighbourMovesNobody() {
        var a = action(10, "1", "Bir");
        var b = action(11, "2", "İki");

        var difference = byId(plan(objective(FIRST, "H", a)), plan(objective(FIRST, "H", b, a)));

        assertThat(difference.counts()).isEqualTo(new DifferenceCounts(1, 0, 0, 0, 3));
    }

    @Test
    void whatIsRemovedWithItsParentStandsBelowIt() {
        var before = plan(objective(FIRST, "Hedef 1", action(10, "1", "Bir")), objective(SECOND, "Hedef 2"));
        var after = plan(objective(SECOND, "Hedef 2"));

        var removed = byId(before, after).nodes().get(0).children().get(0);

        assertThat(removed.changes()).containsExactly(NodeChange.REMOVED);
        assertThat(removed.children()).extracting(NodeDifference::title).containsExactly("Bir");
        assertThat(removed.afterId()).isNull();
    }

    @Test
    void whatIsSavedOutOfARemovedParentIsMoved() {
        var saved = action(10, "1", "Bir");
        var before = plan(objective(FIRST, "Hedef 1", saved), objective(SECOND, "Hedef 2"));
        var after = plan(objective(SECOND, "Hedef 2", saved));

        var difference = byId(before, after);

        assertThat(difference.counts()).isEqualTo(new DifferenceCounts(0, 1, 1, 0, 2));
    }

    @Test
    void aWorkingCopyIsComparedThroughWhatItsPartsStandFor() {
        var before = plan(objective(FIRST, "Hedef", action(10, "1", "Bir"), action(11, "1", "İki")));
        var copy = new PlanDocument(
                1, content(), List.of(theme(id(101), objective(id(102), "Hedef", action(111, "1", "İki!")))));
        var origins = Map.of(id(101), THEME, id(102), FIRST, id(111), id(11));

        var difference = PlanComparison.compare(before, copy, Pairings.byOrigin(origins), JSON);

        assertThat(difference.counts()).isEqualTo(new DifferenceCounts(0, 1, 0, 1, 2));
    }

    @Test
    void plansWithoutCommonIdsArePairedByWordingNotByRepeatedCodes() {
        var before = plan(objective(
                FIRST,
                "Kadın istihdamını artırmak",
                action(10, "1.1", "Mahallelerde kreş açılması"),
                action(11, "1.1", "Şiddet danışma hattı kurulması")));
        var after = new PlanDocument(
                1,
                content(),
                List.of(theme(
                        id(201),
                        objective(
                                id(202),
                                "Kadın istihdamının artırılması",
                                action(210, "1.1", "Şiddet danışma hattının kurulması"),
                                action(211, "1.1", "Mahallelerde kreşler açılması"),
                                action(212, "1.1", "Meclis üyelerine eğitim")))));

        var difference = PlanComparison.compare(before, after, Pairings.byLikeness(before, after), JSON);

        assertThat(difference.counts().added()).isEqualTo(1);
        assertThat(difference.counts().removed()).isZero();
        assertThat(actions(difference).stream()
                        .filter(a -> a.changes().contains(NodeChange.ADDED))
                        .map(NodeDifference::title))
                .containsExactly("Meclis üyelerine eğitim");
    }

    @Test
    void aCommonCodeAloneDoesNotPair() {
        var before = plan(objective(FIRST, "Kadın istihdamını artırmak", action(10, "1.1", "Kreş açılması")));
        var after = new PlanDocument(
                1,
                content(),
                List.of(theme(
                        id(201),
                        objective(
                                id(202),
                                "Kadın istihdamını artırmak",
                                action(210, "1.1", "Otobüs duraklarının aydınlatılması")))));

        var counts = PlanComparison.compare(before, after, Pairings.byLikeness(before, after), JSON)
                .counts();

        assertThat(counts.added()).isEqualTo(1);
        assertThat(counts.removed()).isEqualTo(1);
    }

    @Test
    void wordingForgivesCaseAndTurkishLetters() {
        assertThat(new Wording("ŞİDDET Önleme").likeness(new Wording("siddet onleme")))
                .isEqualTo(1);
        assertThat(new Wording(null).likeness(new Wording(null))).isZero();
    }

    private static PlanDifference byId(PlanDocument before, PlanDocument after) {
        return PlanComparison.compare(before, after, Pairings.byId(after), JSON);
    }

    private static List<NodeDifference> actions(PlanDifference difference) {
        var found = new ArrayList<NodeDifference>();
        difference.nodes().forEach(t -> t.children().forEach(o -> found.addAll(o.children())));
        return found;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static PlanContent content() {
        return new PlanContent(
                PlanKind.EQUALITY_ACTION_PLAN,
                "Plan",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static PlanDocument plan(ObjectivePart... objectives) {
        return PlanDocument.of(content(), List.of(theme(THEME, objectives)));
    }

    private static ThemePart theme(UUID id, ObjectivePart... objectives) {
        return new ThemePart(
                id, new ThemeContent(null, "İstihdam", null, null, List.of("istihdam")), List.of(objectives));
    }

    private static ObjectivePart objective(UUID id, String title, ActionPart... actions) {
        var content = new ObjectiveContent(
                null, null, null, title, null, null, null, null, null, null, null, List.of(), null, null, null,
                List.of(), null);
        return new ObjectivePart(id, content, List.of(), List.of(actions));
    }

    private static ActionPart action(int id, String code, String title) {
        var content = new ActionContent(
                code, title, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                null, null, null, List.of(), null);
        return new ActionPart(id(id), content, List.of(), List.of());
    }
}
