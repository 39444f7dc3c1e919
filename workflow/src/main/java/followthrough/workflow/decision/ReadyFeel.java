package followthrough.workflow.decision;

import camundajar.impl.scala.collection.immutable.$colon$colon;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.Nil$;
import camundajar.impl.scala.util.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvalContext$;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.impl.parser.ExpressionValidator;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL with its built-in functions made once, and each cell read once. The library does both anew whenever a cell is
 * asked, which is most of what a table costs. It holds the cells of the tables that were deployed, and no others. What
 * has no plain answer is asked of the library again, so that failures stay its own.
 */
@SuppressWarnings("deprecation") // the tables' engine calls nothing else
final class ReadyFeel extends FeelEngine {

    private final ExpressionValidator validator = new ExpressionValidator(false);
    private final FeelInterpreter interpreter;
    private final FunctionProvider functions;
    private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();

    ReadyFeel(FunctionProvider own, ValueMapper mapper) {
        super(own, mapper, new Configuration(false), FeelEngine$.MODULE$.defaultClock());
        interpreter = new FeelInterpreter(mapper);
        functions = new FunctionProvider.CompositeFunctionProvider(
                list(new BuiltinFunctions(clock(), mapper), list(own, empty())));
    }

    /** The same for the tables' engine. */
    static ScalaFeelEngine forTables() {
        return new ScalaFeelEngine(java.util.List.of()) {
            @Override
            protected FeelEngine buildFeelEngine(
                    CustomFunctionTransformer own, ValueMapper.CompositeValueMapper mapper) {
                return new ReadyFeel(own, mapper);
            }
        };
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String cell) {
        return expressions.computeIfAbsent(cell, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String cell) {
        return tests.computeIfAbsent(cell, super::parseUnaryTests);
    }

    @Override
    public EvaluationResult evaluate(ParsedExpression asked, Context values) {
        try {
            if (validator.validateExpression(asked.expression()).isEmpty()) {
                var all = EvalContext$.MODULE$.create(valueMapper(), functions).merge(values);
                var answer = interpreter.eval(asked.expression(), all);
                if (isPlain(answer, all))
                    return new SuccessfulEvaluationResult(
                            valueMapper().unpackVal(answer),
                            all.failureCollector().failures());
            }
        } catch (RuntimeException failure) {
            return super.evaluate(asked, values);
        }
        return super.evaluate(asked, values);
    }

    private static boolean isPlain(Val answer, EvalContext all) {
        return !(answer instanceof ValError)
                && !(answer instanceof ValFatalError)
                && all.failureCollector().failures().isEmpty();
    }

    private static List<FunctionProvider> list(FunctionProvider first, List<FunctionProvider> rest) {
        return new $colon$colon<>(first, rest);
    }

    @SuppressWarnings("unchecked") // it is empty
    private static List<FunctionProvider> empty() {
        return (List<FunctionProvider>) (List<?>) Nil$.MODULE$;
    }
}
