package followthrough.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Where a database answers, and as whom; an empty word is left to the driver. */
record Login(String url, String user, String password) {

    static Login local(int port, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/postgres", user, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    private Properties properties() {
        var properties = new Properties();
        if (!user.isEmpty()) properties.setProperty("user", user);
        if (!password.isEmpty()) properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "Followthrough");
        return properties;
    }

    /** For who cannot wait. */
    Connection connect(int seconds) throws SQLException {
        var properties = properties();
        for (var patience : List.of("loginTimeout", "connectTimeout", "socketTimeout")) {
            properties.setProperty(patience, String.valueOf(seconds));
        }
        return DriverManager.getConnection(url, properties);
    }

    /** A password has no business in a log. */
    @Override
    public String toString() {
        return url;
    }
}
