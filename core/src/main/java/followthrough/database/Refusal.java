package followthrough.database;

/** Why a backup or a restore does not happen, in a sentence for the person who asked for it. */
class Refusal extends Exception {

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
