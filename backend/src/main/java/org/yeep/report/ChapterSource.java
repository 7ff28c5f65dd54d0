package org.yeep.report;

import org.yeep.assessment.AssessmentRef;
import org.yeep.monitoring.SubmissionRef;

/** Locked figures and the final assessment of them: what a chapter is built from. */
record ChapterSource(SubmissionRef submission, AssessmentRef assessment) {}
