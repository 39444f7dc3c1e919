package followthrough.web.pack;

import followthrough.pack.Packing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.transaction.OutsidePageTransaction;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a pack over: gathered at one moment, recorded, then written as it is sent. */
@Controller
@OutsidePageTransaction // no connection waits while it is sent
class PackFileController {

    private final Packing packing;
    private final PackIndex index;

    PackFileController(Packing packing, PackIndex index) {
        this.packing = packing;
        this.index = index;
    }

    @GetMapping("/inspections/{reference}/pack.zip")
    @PreAuthorize(Allowed.PACKERS)
    void file(@PathVariable InspectionReference reference, Actor me, HttpServletResponse response) throws IOException {
        var pack = packing.gather(me, reference, index::page);
        packing.take(me, reference, pack);
        var name = ContentDisposition.attachment()
                .filename(reference + "-pack.zip")
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        pack.size().ifPresent(response::setContentLengthLong); // one that breaks off is not taken for a whole one
        response.setHeader(HttpHeaders.CONNECTION, "close"); // and whoever waits for the rest is told at once
        pack.writeTo(response.getOutputStream());
    }
}
