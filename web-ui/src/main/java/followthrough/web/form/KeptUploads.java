package followthrough.web.form;

import followthrough.keeping.KeptFiles;
import followthrough.keeping.KeptForm;
import followthrough.keeping.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Where a form brings no file, the one that it brought before stands in. */
@Component("multipartResolver")
class KeptUploads extends StandardServletMultipartResolver {

    private final Keeping keeping;
    private final KeptForms forms;
    private final KeptFiles files;

    KeptUploads(Keeping keeping, KeptForms forms, KeptFiles files) {
        this.keeping = keeping;
        this.forms = forms;
        this.files = files;
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        return new Completed(request);
    }

    private final class Completed extends StandardMultipartHttpServletRequest {

        private @Nullable MultiValueMap<String, MultipartFile> completed;

        Completed(HttpServletRequest request) {
            super(request);
        }

        @Override
        protected MultiValueMap<String, MultipartFile> getMultipartFiles() {
            var known = completed;
            if (known != null) return known;
            var all = new LinkedMultiValueMap<String, MultipartFile>(super.getMultipartFiles());
            keeping.own(getRequest()).flatMap(forms::of).map(KeptForm::files).orElse(List.of()).stream()
                    .filter(kept -> isMissing(all.get(kept.field())))
                    .forEach(kept -> all.set(kept.field(), new KeptUpload(kept, files)));
            completed = all;
            return all;
        }

        private static boolean isMissing(@Nullable List<MultipartFile> sent) {
            return sent == null || sent.stream().allMatch(MultipartFile::isEmpty);
        }
    }
}
