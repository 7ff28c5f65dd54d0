package org.yeep.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yeep.plan.importing.building.ImportProblem;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;

/** What there is to say about a file, in the reader's language. */
@ApplicationScoped
class ImportTexts {
    private final Messages messages;
    private final RequestContext request;

    ImportTexts(Messages messages, RequestContext request) {
        this.messages = messages;
        this.request = request;
    }

    String of(ImportProblem p) {
        if (p.code().startsWith(ImportProblem.RULE))
            return messages.text(request.locale(), p.code(), p.args().toArray());
        var args = new ArrayList<Object>();
        Collections.addAll(args, place(p), p.raw() == null ? "–" : p.raw());
        args.addAll(p.args());
        return messages.text(request.locale(), "import." + p.code(), args.toArray());
    }

    /** "Sayfa1, satır 5, sütun C". */
    private String place(ImportProblem p) {
        var key = p.sheet() < 0 ? "file" : p.row() == 0 ? "sheet" : p.column() == null ? "row" : "cell";
        return messages.text(request.locale(), "import.place-" + key, p.sheetName(), "" + p.row(), p.column());
    }

    String failure(String code, List<String> args) {
        return code == null ? null : messages.text(request.locale(), "import." + code, args.toArray());
    }
}
