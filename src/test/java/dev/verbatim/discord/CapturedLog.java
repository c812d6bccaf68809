package dev.verbatim.discord;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What one class logs, stack traces too. */
record CapturedLog(Logger logger, ListAppender<ILoggingEvent> appender) implements AutoCloseable {
    static CapturedLog of(Class<?> type) {
        CapturedLog log = new CapturedLog((Logger) LoggerFactory.getLogger(type), new ListAppender<>());
        log.appender.start();
        log.logger.addAppender(log.appender);
        return log;
    }

    String text() {
        return appender.list.stream().map(
                event -> event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
