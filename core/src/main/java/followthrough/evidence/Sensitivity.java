package followthrough.evidence;

/** Who of the authority reads an item before it is endorsed: all who read the area's, or its lead, directors and adder. */
public enum Sensitivity {
    ORDINARY,
    RESTRICTED
}
