package followthrough.letter.reading.list;

public record SetAsideLine(String text, Fate why) {}
