package followthrough.web.evidence.upload;

import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceScans;
import followthrough.evidence.EvidenceUpload;
import followthrough.evidence.Uploading;
import followthrough.scan.ScanState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.evidence.ChildDataAsking;
import followthrough.web.evidence.ChildDataAsking.Answer;
import followthrough.web.evidence.EvidenceForm;
import followthrough.web.evidence.EvidencePages;
import followthrough.web.file.FileSize;
import followthrough.web.form.Refusals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** The files of one person that wait in an area, and what they say of them. */
@Component
class UploadingPages {

    private final Uploading uploading;
    private final EvidenceScans scans;
    private final ChildDataAsking childData;
    private final AreaRegister areas;
    private final CaseDays days;
    private final Messages words;

    UploadingPages(
            Uploading uploading,
            EvidenceScans scans,
            ChildDataAsking childData,
            AreaRegister areas,
            CaseDays days,
            Messages words) {
        this.uploading = uploading;
        this.scans = scans;
        this.childData = childData;
        this.areas = areas;
        this.days = days;
        this.words = words;
    }

    @Transactional(readOnly = true)
    UploadsView view(Actor me, AreaReference area) {
        me.mustBe(EvidencePages.mayAdd(me, areas.get(me, area)));
        var all = uploading.all(me, area);
        var states = scans.ofUploads(all);
        return new UploadsView(
                all.stream()
                        .filter(EvidenceUpload::isComplete)
                        .map(upload -> waiting(upload, states))
                        .toList(),
                all.stream()
                        .filter(upload -> !upload.isComplete())
                        .map(upload -> waiting(upload, states))
                        .toList(),
                days.asks(area.inspection()));
    }

    private UploadsView.Waiting waiting(EvidenceUpload upload, Map<UUID, ScanState> scans) {
        return new UploadsView.Waiting(
                upload.id(),
                upload.name(),
                FileSize.of(upload.size(), words),
                (int) (100 * upload.received() / Math.max(1, upload.size())),
                scans.getOrDefault(upload.id(), ScanState.NOT_SCANNED));
    }

    /** Its uploader is asked where the file may name a child. */
    EvidenceItem asked(
            Actor me, AreaReference area, UploadedItemsForm form, UUID file, EvidenceItem item, BindingResult errors) {
        int number = form.lineOf(file);
        var line = form.lines().get(number);
        var looked = Boolean.TRUE.equals(line.looked());
        var answer = new Answer(line.keptBecause(), looked, "lines[" + number + "].");
        var whole = item.with(uploading.file(me, area, file));
        return childData.askedAnyhow(whole, whole, answer, errors);
    }

    /** What was said of each file; whatever is missing is in the errors, beside the file. */
    static Map<UUID, EvidenceItem> items(
            UploadedItemsForm form, List<UploadsView.Waiting> waiting, BindingResult errors) {
        var found = new LinkedHashMap<UUID, EvidenceItem>();
        for (var file : waiting) {
            int number = form.lineOf(file.id());
            if (number < 0) continue; // it came after the page was drawn, and is asked about next
            var line = form.lines().get(number);
            var place = "lines[" + number + "].";
            var kind = EvidenceForm.kind(form.kindOf(line));
            var dated = form.datedOf(line).date();
            if (line.title().isEmpty()) Refusals.reject(errors, place + "title", "obstacle.evidenceWithoutTitle");
            if (kind == null) Refusals.reject(errors, place + "kind", "evidence.kind.missing");
            if (dated == null) Refusals.reject(errors, place + "dated", "evidence.dated.unreal");
            if (!errors.hasErrors())
                found.put(
                        Ids.of(line.file()),
                        new EvidenceItem(line.title(), Objects.requireNonNull(kind), dated, "", null));
        }
        return found;
    }
}
