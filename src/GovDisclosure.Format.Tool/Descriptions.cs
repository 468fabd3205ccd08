namespace GovDisclosure.Format.Tool;

/// <summary>What the help says of each command, argument and option.</summary>
internal static class Descriptions
{
    internal static readonly Bilingual Check = new(
        """
        检查年度报告，每条意见占一行，各附依据。
        退出码：0 全部识别且没有错误；1 有错误，或有数字被拒读；2 有文件读不出报告，或用法不对（2 优先于 1）。
        """,
        """
        Check annual reports, one line a finding, each with its legal basis.
        Exit codes: 0 every report recognised and no error; 1 an error, or a number refused;
        2 a file without a readable report, or wrong usage (2 outranks 1).
        """);

    internal static readonly Bilingual Convert = new(
        """
        把一份年度报告转换为 JSON；读取中的意见写到标准错误。
        个别数字被拒读时照样输出其余内容。退出码：0 已输出；2 没有识别出报告，文件不能读写，或用法不对。
        """,
        """
        Convert an annual report to JSON; remarks on reading go to standard error.
        What could be read is printed even where numbers were refused.
        Exit codes: 0 printed; 2 no report recognised, a file that cannot be read or written, or wrong usage.
        """);

    internal static readonly Bilingual File = new(
        """
        文本、Markdown 或 JSON 文件（按内容识别，不看扩展名）；- 为标准输入；
        文件夹：其中及其下各级的全部文件，按路径的编码顺序，隐藏文件和链接的文件夹除外
        """,
        """
        a file of text, Markdown or JSON (told by its content, not by its name); - is standard input;
        a folder: every file in it and below it in ordinal order of the path, but no hidden file and no linked folder
        """);

    internal static readonly Bilingual OneFile = new(
        "文本、Markdown 或 JSON 文件（按内容识别，不看扩展名）；- 为标准输入",
        "a file of text, Markdown or JSON (told by its content, not by its name); - is standard input");

    internal static readonly Bilingual Previous = new(
        "同一机关的上年度报告，用于年度之间的核对",
        "last year's report of the same body, for the rules that compare the years");

    internal static readonly Bilingual Format = new(
        "text 每条意见一行（默认）；json 一个对象",
        "text is one line a finding (unless given); json is one object");

    internal static readonly Bilingual To = new("转换成的格式，默认 json", "the format to convert to; json unless given");

    internal static readonly Bilingual Output = new(
        "写入这个文件（已有的整体替换），不写到标准输出",
        "write to this file, replacing it as a whole, and not to standard output");
}
