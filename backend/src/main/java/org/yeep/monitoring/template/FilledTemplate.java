package org.yeep.monitoring.template;

import java.util.List;

/**
 * A form that came back.
 *
 * @param untouched rows that say what they said when the form went out
 */
public record FilledTemplate(List<FilledRow> rows, int untouched, List<TemplateRemark> remarks) {}
