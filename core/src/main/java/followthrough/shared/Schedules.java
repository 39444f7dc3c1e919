package followthrough.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Rooms may sweep what they keep for a time only; each such method says when. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules {}
