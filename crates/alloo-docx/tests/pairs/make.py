#!/usr/bin/env python3
"""Makes the documents of this folder anew: what other programs make of the repository's templates.

Needs docxtpl 0.20 and docx-mailmerge 0.5 (pip), LibreOffice with its Python bridge (python3-uno of the
system's python), and ALLOO, a built alloo. Run at the root of the repository.
"""

import os
import subprocess
import sys
import time

HERE = "crates/alloo-docx/tests/pairs"
EXAMPLES = "examples/templates"
CORPUS = "crates/alloo-fill/tests/corpus/templates"
WORD = "MS Word 2007 XML"
SAVED = [f"{EXAMPLES}/{name}.docx" for name in ("rfi", "monthly-report", "submittal-transmittal", "inspection-test-plan")]
SAVED += [f"{CORPUS}/{name}" for name in ("mailmerge-table.docx", "payment-notice-zh.docx", "invoice-service.dotx")]
SAVED += [f"{CORPUS}/{name}" for name in ("purchase-order.dotx", "meeting-minutes.dotx", "task-plan-zh.docx")]
VALUES = {
    "project_name": "Harbour Tunnel",
    "reporting_period": "October 2026",
    "contractor": "Calder and Voss",
    "contractor_phone": "020 7946 0300",
    "rfi_number": "RFI-047",
    "project_no": "HT-2041",
    "contract_no": "PMHA-C-118",
    "programme_revision": "7",
    "programme_date": "30 October 2026",
    "inspection_notice": "24 hours",
    "hold_point_release": "the engineer",
}
EDITS = [("Tom Whitlock", "Thomas Whitlock"), ("Raised by", "Asked by"), ("Date answered", "Answered on")]


def saved():
    """Templates that LibreOffice opened and saved, and nothing else."""
    subprocess.run(["soffice", "--headless", "--convert-to", f"docx:{WORD}", "--outdir", f"{HERE}/saved", *SAVED], check=True)


def engines():
    """Fills by python-docx-template and docx-mailmerge."""
    from docxtpl import DocxTemplate
    from mailmerge import MailMerge

    os.makedirs(f"{HERE}/filled", exist_ok=True)
    for name in ("rfi", "monthly-report", "inspection-test-plan"):
        template = DocxTemplate(f"{EXAMPLES}/{name}.docx")
        template.render(VALUES)
        template.save(f"{HERE}/filled/{name}.docxtpl.docx")
    with MailMerge(f"{CORPUS}/mailmerge-table.docx") as merge:
        merge.merge(**{name: f"Value of {name}" for name in merge.get_merge_fields()})
        merge.write(f"{HERE}/filled/mailmerge-table.mailmerge.docx")


def edited(source):
    """A fill of alloo's, edited and saved in LibreOffice."""
    import uno
    from com.sun.star.beans import PropertyValue

    def value(name, what):
        made = PropertyValue()
        made.Name, made.Value = name, what
        return made

    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--accept=pipe,name=pairs;urp;"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            context = resolver.resolve("uno:pipe,name=pairs;urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.3)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(f"file://{os.path.abspath(source)}", "_blank", 0, (value("Hidden", True),))
    for old, new in EDITS:
        replace = document.createReplaceDescriptor()
        replace.SearchString, replace.ReplaceString = old, new
        document.replaceAll(replace)
    target = os.path.abspath(f"{HERE}/filled/rfi.edited.docx")
    document.storeToURL(f"file://{target}", (value("FilterName", WORD),))
    document.close(True)
    office.terminate()


if __name__ == "__main__":
    if sys.argv[1:2] == ["edited"]:
        edited(sys.argv[2])
    else:
        saved()
        engines()
        fill = ["fill", f"{EXAMPLES}/rfi.docx", "--project", "Harbour Tunnel", "--vault", "examples/vault", "--wait"]
        subprocess.run([os.environ["ALLOO"], *fill, "--force", "-o", "/tmp/rfi-filled.docx"], check=True)
        subprocess.run(["/usr/bin/python3", __file__, "edited", "/tmp/rfi-filled.docx"], check=True)
