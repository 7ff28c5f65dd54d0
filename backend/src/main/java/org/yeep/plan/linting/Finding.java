package org.yeep.plan.linting;

import java.util.List;
import java.util.UUID;
import org.yeep.plan.NodeKind;

/**
 * One thing that is missing or weak.
 *
 * @param rule id of the rule
 * @param pointer RFC 6901, into the plan's document: the part, and below it the member where one is meant
 * @param nodeId of the part; null for the plan itself and for parts not yet brought in
 * @param nodeName the part's code or title, so that it can be named; null where it has neither
 * @param args fill the rule's texts
 */
public record Finding(
        String rule,
        Severity severity,
        String pointer,
        UUID nodeId,
        NodeKind nodeKind,
        String nodeName,
        List<String> args) {}
