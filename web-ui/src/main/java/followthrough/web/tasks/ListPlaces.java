package followthrough.web.tasks;

import followthrough.shared.PlaceGone;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A kept address may name a place that its list does not have: one is led to the beginning of the same list, and told. */
@Order(Ordered.HIGHEST_PRECEDENCE) // what is not there is another answer, to everything else
@ControllerAdvice(assignableTypes = {TasksController.class, DoneController.class})
class ListPlaces {

    @ExceptionHandler(PlaceGone.class)
    String beginning(HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("placeGone", true);
        var query = request.getQueryString();
        return "redirect:"
                + UriComponentsBuilder.fromPath("/tasks")
                        .query(query)
                        .replaceQueryParam("after")
                        .build()
                        .toUriString();
    }
}
