package followthrough.web.evidence.upload;

import followthrough.web.file.UploadedName;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** Files as a browser sends several with one form; an empty field comes as one without a name. */
record SendFilesForm(List<MultipartFile> files) {

    SendFilesForm {
        files = files == null ? List.of() : List.copyOf(files);
    }

    List<MultipartFile> chosen() {
        return files.stream()
                .filter(file -> !file.isEmpty() || !UploadedName.of(file).isEmpty())
                .toList();
    }
}
