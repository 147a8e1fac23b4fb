"""How to verify a case file without Mingda (核验说明), written into the file itself."""

from __future__ import annotations

from casefile.material import Material

STEPS = """# 核验说明 · How to verify this file

登记号 {number}；台账 {lines} 行，链尾（SHA-256）{head}。
Register number {number}; {lines} lines in the ledger; its head (SHA-256) is {head}.

链尾应与本机关另行保存或者告知的一致。
The head must be the one that the agency keeps elsewhere, or told you.

## 用程序 · With the program

    python3 verify.py 文件夹

文件夹内须有压缩包、装订本和校验清单（.sums）。只需 Python 3.8 或更高版本，不需要本系统。
The folder holds the ZIP, the bound PDF and the list of digests (.sums). Python 3.8 or newer is enough.

## 不用程序 · By hand

1. 校验清单：第一行是其余内容的摘要。The list's first line is the digest of all that follows:
   `tail -n +2 {name}.sums | sha256sum`
2. 压缩包和装订本：与清单中的 sha256 相同。The ZIP and the bound PDF have the digests that the list tells:
   `sha256sum {name}.zip {name}.pdf`
3. 卷内各文件：与 manifest.json 的 files 相同。Each file in the ZIP has the digest that manifest.json tells.
4. 台账：ledger.jsonl 每一行的 digest 等于 previous 与 body 相接后的 SHA-256；previous 等于上一行的 digest；首行的 previous 等于
   manifest.json 的 first_digest，末行的 digest 等于 head。body 为 null 的行未收入本卷，只作链接。
   In ledger.jsonl each line's digest is the SHA-256 of previous followed by body; previous is the digest of the line before; the first
   previous is first_digest, the last digest is head. A line whose body is null was left out of this selection and only links.
   `python3 -c "import json,hashlib;[print(l['seq'], l['body'] is None or hashlib.sha256((l['previous']+l['body']).encode()).hexdigest()==l['digest']) for l in map(json.loads, open('6-台账/ledger.jsonl', encoding='utf-8'))]"`
5. 文书：其摘要在台账各行的 papers 或者 letter_sealed 一行中；材料的摘要在 add_document 一行中。Each letter's digest stands in the ledger, under
   papers or in the line letter_sealed; that of each document in the line add_document.
"""


def steps(material: Material, name: str) -> str:
    """The steps for the files of this name."""
    last = material.sealed_lines[-1]
    return STEPS.format(number=material.number, lines=last.seq, head=last.digest, name=name)
