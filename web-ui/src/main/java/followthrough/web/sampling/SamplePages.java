package followthrough.web.sampling;

import followthrough.progress.Measuring;
import followthrough.sampling.DrawnCase;
import followthrough.sampling.Sample;
import followthrough.sampling.Sampling;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Choice;
import followthrough.web.Messages;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Samples in words, as far as their reader may know them. */
@Component
class SamplePages {

    private final Sampling sampling;
    private final Measuring measuring;
    private final Messages words;

    SamplePages(Sampling sampling, Measuring measuring, Messages words) {
        this.sampling = sampling;
        this.measuring = measuring;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public SampleView view(Actor me, AreaReference area, UUID id) {
        var sample = sampling.get(me, area, id);
        var measure = measures(me, area).stream()
                .filter(choice -> choice.value().equals(String.valueOf(sample.measure())))
                .map(Choice::text)
                .findFirst()
                .orElse(null);
        return new SampleView(
                sample,
                words.name(sample.drawnBy()),
                measure,
                sampling.isDrawnSo(me, area, id),
                results(sample),
                Sampling.mayClose(me, sample) && !sample.isClosed() && sample.lookedAt() == sample.size(),
                sample.cases().stream()
                        .filter(one -> !one.isLookedAt())
                        .map(DrawnCase::number)
                        .findFirst()
                        .orElse(null));
    }

    /** Success measures that a result can become a figure of; an inspector's becomes none. */
    List<Choice> measures(Actor me, AreaReference area) {
        if (me.isInspector()) return List.of();
        return measuring.promised(area).stream()
                .map(measure -> Choice.of(measure.id(), measure.line().description()))
                .toList();
    }

    private List<SampleView.Result> results(Sample sample) {
        return IntStream.range(0, sample.questions().size())
                .mapToObj(question ->
                        new SampleView.Result(sample.questions().get(question), said(sample.tally(question))))
                .toList();
    }

    private String said(Sample.Tally tally) {
        return tally.share()
                .map(share -> words.text(
                        "sample.result",
                        share.stripTrailingZeros().toPlainString(),
                        tally.yes(),
                        tally.yes() + tally.no(),
                        tally.notApplicable()))
                .orElseGet(() -> words.text("sample.result.none"));
    }
}
