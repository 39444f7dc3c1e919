package followthrough.workflow.engine;

import followthrough.workflow.engine.FailedJob.Cause;

/** Finds the kind of fault in what the engine kept of it: the outermost name that we know. */
final class FaultCauses {

    static Cause cause(String stacktrace) {
        if (stacktrace.contains("refused: [caseSuspended]")) return Cause.CASE_SUSPENDED;
        if (stacktrace.contains("followthrough.shared.Refused")) return Cause.RULE_REFUSED;
        if (stacktrace.contains("followthrough.shared.NotFound")) return Cause.NOT_THERE;
        if (stacktrace.contains("OptimisticLock") || stacktrace.contains("ChangedMeanwhile")) return Cause.SAME_MOMENT;
        if (stacktrace.contains("java.sql.") || stacktrace.contains("org.postgresql.")) return Cause.DATABASE;
        return Cause.UNEXPECTED;
    }

    private FaultCauses() {}
}
