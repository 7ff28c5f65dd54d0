package org.yeep.shared.i18n;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Says a broken constraint where no request tells the reader's language, as in a job: both are kept. */
public record ConstraintWords(String turkish, String english) {

    public static ConstraintWords of(ConstraintViolation<?> broken, MessageInterpolator texts) {
        var context = new Broken(broken.getConstraintDescriptor(), broken.getInvalidValue());
        return new ConstraintWords(
                texts.interpolate(broken.getMessageTemplate(), context, Messages.TURKISH),
                texts.interpolate(broken.getMessageTemplate(), context, Locale.ENGLISH));
    }

    private record Broken(ConstraintDescriptor<?> rule, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return rule;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("No " + type.getName());
        }
    }
}
