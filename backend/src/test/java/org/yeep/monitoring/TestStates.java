package org.yeep.monitoring;

/** Puts a submission into a state without walking there. */
final class TestStates {
    private TestStates() {}

    static void put(Submission submission, SubmissionState state) {
        try {
            var field = Submission.class.getDeclaredField("state");
            field.setAccessible(true);
            field.set(submission, state);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
