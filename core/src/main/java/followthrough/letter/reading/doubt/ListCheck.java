package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.OpenedList;
import java.util.List;

/** Looks at one list as a whole. */
interface ListCheck {

    /** What is doubtful about it; its number counts from 1. */
    List<ReadWarning> look(int number, OpenedList list);
}
