package org.yeep.notification.mail;

import java.net.URI;

/** @param unsubscribe where one click ends the mail (RFC 8058) */
record WrittenMail(String subject, String text, String html, URI unsubscribe) {}
