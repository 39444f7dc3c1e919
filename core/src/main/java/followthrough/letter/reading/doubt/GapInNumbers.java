package followthrough.letter.reading.doubt;

import followthrough.letter.document.Marker;
import followthrough.letter.reading.list.OpenedList;
import java.util.ArrayList;
import java.util.List;

/** 1, 2, 5. */
record GapInNumbers() implements ListCheck {

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        List<ReadWarning> gaps = new ArrayList<>();
        Marker before = null;
        for (var item : list.items()) {
            var marker = item.marker();
            if (marker == null || !marker.symbol().equals("1")) continue;
            if (before != null && marker.ordinal() != before.ordinal() + 1 && marker.ordinal() != 1) {
                var text = "The numbers jump from %d to %d.".formatted(before.ordinal(), marker.ordinal());
                gaps.add(ReadWarning.ofList(DoubtKind.GAP_IN_NUMBERS, text, number)
                        .at(item.place(), item.page()));
            }
            before = marker;
        }
        return gaps;
    }
}
