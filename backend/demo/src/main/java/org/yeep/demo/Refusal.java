package org.yeep.demo;

/** A reason not to go on, said to people in one sentence: a key of the message catalogue and its values. */
final class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] values;

    Refusal(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    String in(Words words) {
        return words.say(key, values);
    }
}
