package org.yeep.plan.linting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.plan.NodeKind;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/** A part of the plan with where it stands. */
public sealed interface Part {
    String pointer();

    UUID id();

    NodeKind kind();

    /** Its code or title; null where it has neither. */
    String name();

    /** @param member of the part that is meant; empty for the part as a whole */
    default Finding finding(LintRule rule, String member, Object... args) {
        var at = member.isEmpty() ? pointer() : pointer() + "/" + member;
        var texts = Stream.of(args).map(String::valueOf).toList();
        return new Finding(rule.id(), rule.severity(), at, id(), kind(), name(), texts);
    }

    private static String name(String code, String title) {
        return title == null || title.isBlank() ? code : title;
    }

    record PlanAt(PlanDocument document) implements Part {
        public PlanContent content() {
            return document.plan();
        }

        @Override
        public String pointer() {
            return "/plan";
        }

        @Override
        public UUID id() {
            return null;
        }

        @Override
        public NodeKind kind() {
            return NodeKind.PLAN;
        }

        @Override
        public String name() {
            return content().titleTr();
        }
    }

    /** @param indicators all below it */
    record ThemeAt(String pointer, ThemePart part, List<IndicatorAt> indicators) implements Part {
        public ThemeContent content() {
            return part.content();
        }

        @Override
        public UUID id() {
            return part.id();
        }

        @Override
        public NodeKind kind() {
            return NodeKind.THEME;
        }

        @Override
        public String name() {
            return Part.name(content().code(), content().title());
        }
    }

    /** @param indicators its own and those of its actions */
    record ObjectiveAt(String pointer, ObjectivePart part, List<IndicatorAt> indicators) implements Part {
        public ObjectiveContent content() {
            return part.content();
        }

        @Override
        public UUID id() {
            return part.id();
        }

        @Override
        public NodeKind kind() {
            return NodeKind.OBJECTIVE;
        }

        @Override
        public String name() {
            return Part.name(content().code(), content().title());
        }
    }

    record ActionAt(String pointer, ActionPart part, ObjectivePart objective) implements Part {
        public ActionContent content() {
            return part.content();
        }

        @Override
        public UUID id() {
            return part.id();
        }

        @Override
        public NodeKind kind() {
            return NodeKind.ACTION;
        }

        @Override
        public String name() {
            return Part.name(content().code(), content().title());
        }
    }

    /** @param itemTitle of the action or objective it hangs on */
    record IndicatorAt(String pointer, IndicatorPart part, String itemTitle) implements Part {
        public IndicatorContent content() {
            return part.content();
        }

        @Override
        public UUID id() {
            return part.id();
        }

        @Override
        public NodeKind kind() {
            return NodeKind.INDICATOR;
        }

        @Override
        public String name() {
            return content().title();
        }
    }
}
