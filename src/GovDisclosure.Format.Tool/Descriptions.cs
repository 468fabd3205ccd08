namespace GovDisclosure.Format.Tool;

/// <summary>What the help says of each command, argument and option.</summary>
internal static class Descriptions
{
    internal static readonly Bilingual Check = new(
        """
        检查年度报告，每条意见占一行，各附依据；勾稽不符的，提出可能填错的单元格，但不改动任何数字。
        退出码：0 全部识别且没有错误；1 有错误，或有数字被拒读；2 有文件读不出报告，或用法不对（2 优先于 1）。
        """,
        """
        Check annual reports, one line a finding, each with its legal basis.
        Where the arithmetic is broken, the cells that may be wrong are proposed; no number is changed.
        Exit codes: 0 every report recognised and no error; 1 an error, or a number refused;
        2 a file without a readable report, or wrong usage (2 outranks 1).
        """);

    internal static readonly Bilingual Convert = new(
        """
        把一份年度报告转换为 JSON，或按规定版式输出；读取中的意见写到标准错误。
        个别数字被拒读时照样输出其余内容。文件中有多份报告时，用 --all 或写明其中一份（文件#1）。
        退出码：0 已输出；2 没有识别出报告，文件不能读写，或用法不对。
        """,
        """
        Convert an annual report to JSON, or write it in the official layout; remarks on reading go to standard error.
        What could be read is printed even where numbers were refused. Of a file with several reports take --all, or name
        one of them (FILE#1).
        Exit codes: 0 printed; 2 no report recognised, a file that cannot be read or written, or wrong usage.
        """);

    internal static readonly Bilingual File = new(
        """
        文本、Markdown、网页（HTML）、Word（docx）或 JSON 文件，也可以是每行一份报告的 JSON（NDJSON）（按内容识别，不看扩展名）；- 为标准输入；
        文件夹：其中及其下各级的全部文件，按路径的编码顺序，隐藏文件和链接的文件夹除外；
        有多份报告的文件，各份称为 文件#1、文件#2，也可以只写其中一份
        """,
        """
        a file of text, Markdown, HTML, Word (docx) or JSON, or of JSON with a report a line (told by its content, not by its name); - is standard input;
        a folder: every file in it and below it in ordinal order of the path, but no hidden file and no linked folder;
        of a file with several reports each is called FILE#1, FILE#2, by which one of them can be named as well
        """);

    internal static readonly Bilingual OneFile = new(
        "文本、Markdown、网页（HTML）、Word（docx）或 JSON 文件（按内容识别，不看扩展名）；- 为标准输入",
        "a file of text, Markdown, HTML, Word (docx) or JSON (told by its content, not by its name); - is standard input");

    internal static readonly Bilingual Previous = new(
        "同一机关的上年度报告，用于年度之间的核对；只用于检查一份报告",
        "last year's report of the same body, for the rules that compare the years; only where one report is checked");

    internal static readonly Bilingual Published = new(
        "公布日期（年-月-日），不写时取报告中的日期；适用于所检查的各份报告",
        "the day of publication (year-month-day); that of the report unless given; it applies to every report checked");

    internal static readonly Bilingual IssuerKind = new(
        """
        机关类别，不写时为未知，适用于所检查的各份报告：department 县级以上政府部门，government 县级以上政府，
        township 乡镇政府，subdistrict 街道办事处，other 其他
        """,
        """
        what kind of body it is, unknown unless given: a department, a government of county level or above,
        a township, a subdistrict office, or another body; it applies to every report checked
        """);

    internal static readonly Bilingual Rulemaking = new(
        "机关（或其报告的政府）有没有规章制定权，不写时为未知；适用于所检查的各份报告",
        "whether the body, or the government it reports for, may make 规章; unknown unless given; it applies to every report checked");

    internal static readonly Bilingual Deadline = new(
        "本地规定的公布期限（年-月-日）；适用于所检查的各份报告",
        "the last day that a local order allows (year-month-day); it applies to every report checked");

    internal static readonly Bilingual Profile = new(
        "default 错误和警告（默认）；full 另加提示",
        "default judges errors and warnings (unless given); full judges hints as well");

    internal static readonly Bilingual Disable = new(
        "不作判断的规则，如 STR-006,NAR-015；可写多次",
        "rules not to judge, such as STR-006,NAR-015; may be given several times");

    internal static readonly Bilingual ResultFormat = new(
        "text 每条意见一行（默认）；json 一个对象；sarif 为 SARIF 2.1.0",
        "text is one line a finding (unless given); json is one object; sarif is SARIF 2.1.0");

    internal static readonly Bilingual Compare = new(
        """
        逐格比较同一机关两个年度的报告，然后列出年度之间的核对意见（XYR，包括提示）。
        只列至少一方不为 0 的单元格和一方空白的单元格；读取中的意见写到标准错误。退出码同 check。
        """,
        """
        Compare the reports of one body for two years cell by cell, then show the findings across years (XYR, hints too).
        Shown are the cells that are not 0 in both, and those blank in one; remarks on reading go to standard error.
        Exit codes as check.
        """);

    internal static readonly Bilingual Older = new("较早年度的报告", "the report of the earlier year");

    internal static readonly Bilingual Newer = new("较晚年度的报告", "the report of the later year");

    internal static readonly Bilingual CompareFormat = new(
        "text 对照表和意见（默认）；json 一个对象，含全部单元格",
        "text is a table and the findings (unless given); json is one object with every cell");

    internal static readonly Bilingual Aggregate = new(
        """
        逐格汇总各份报告：给出数字之和，以及有几份空白。读取中的意见写到标准错误。
        有 --against 时不输出合计，而是核对这份汇总报告（AGG）；其中 AGG-005 和 AGG-012 要有各单位的机关情况和上年报告，
        本命令不能提供，因此无法判断。退出码同 check。
        """,
        """
        Add up reports cell by cell: the sum of the numbers given, and how many reports were blank.
        Remarks on reading go to standard error. With --against the aggregate is checked instead (AGG);
        AGG-005 and AGG-012 cannot be judged then: they need facts about the bodies and their reports of last year,
        which this command has no way to give.
        Exit codes as check.
        """);

    internal static readonly Bilingual Against = new(
        "汇总报告，与各份报告核对；有一份读不出就不核对",
        "the aggregate, to be checked against the reports; not done where one of them cannot be read");

    internal static readonly Bilingual Expected = new(
        "应汇总单位的名单：每行一个标识或名称，空行和 # 开头的行略过",
        "the list of bodies that should be added up: an identifier or a name a line; blank lines and lines with # in front are passed over");

    internal static readonly Bilingual Allow = new(
        "照样计入：repeated 同一机关同一年度的多份报告；years 不同年度的报告；不写则指出并不计入",
        "add up nevertheless: repeated, reports of one body and year; years, reports of several years; else they are named and left out");

    internal static readonly Bilingual AggregateFormat = new(
        "合计：json（默认）或 text；核对：text（默认）、json 或 sarif",
        "of the sum: json (unless given) or text; of the check: text (unless given), json or sarif");

    internal static readonly Bilingual Rules = new(
        "列出全部规则：编号、严重程度、内容、性质、所需材料、依据",
        "List all rules: id, severity, what it says, kind, what it needs, legal basis");

    internal static readonly Bilingual RulesFormat = new(
        "text 每条规则一行（默认）；json 一个对象，markdown 表格，两者都含中英文",
        "text is one line a rule (unless given); json is one object, markdown is tables, both in both languages");

    internal static readonly Bilingual Schema = new(
        "输出报告 JSON 的 JSON Schema（2020-12），供其他系统校验",
        "Write the JSON Schema (2020-12) of the JSON of reports, for other systems to validate with");

    internal static readonly Bilingual SchemaEdition = new("只适用于一种格式版本；不写时适用于所有版本", "of one edition only; of all unless given");

    internal static readonly Bilingual To = new(
        "json（默认）；html 可打印的网页；docx Word 文档；markdown",
        "json (unless given); html is a page that can be printed; docx is a Word document; markdown");

    internal static readonly Bilingual All = new(
        "文件中有多份报告时全部输出，每行一份 JSON（NDJSON）；其中有一份没有识别出来时退出码为 2",
        "every report where a file holds several, as JSON with a report a line (NDJSON); ends with 2 where one of them is not recognised");

    internal static readonly Bilingual Explain = new(
        """
        不输出报告，而是说明这一格（或这一行、这一表的各格）为什么是这个数：在哪个行名和表头之下，怎样读出；
        或者为什么未取。POINTER 是 JSON 指针，如 /applications/newlyReceived/total
        """,
        """
        write no report, but say why this cell (or each of the row or table) is what it is: under which label and head it
        stands and how it was read, or why it was refused. POINTER is a JSON pointer such as /applications/newlyReceived/total
        """);

    internal static readonly Bilingual Form = new("输出规定版式的空白表，供填报", "Write the blank official form, to be filled in");

    internal static readonly Bilingual Edition = new(
        "格式版本，默认 " + ReportEditions.GetName(ReportEditions.Newest),
        "the edition of the form; " + ReportEditions.GetName(ReportEditions.Newest) + " unless given");

    internal static readonly Bilingual FormTo = new(
        "html 可打印的网页（默认）；docx Word 文档；markdown",
        "html is a page that can be printed (unless given); docx is a Word document; markdown");

    internal static readonly Bilingual Output = new(
        "写入这个文件（已有的整体替换），不写到标准输出",
        "write to this file, replacing it as a whole, and not to standard output");
}
