"""Teaches the language model that reads passages with a question.

    python3 teach_reader.py WORK-FOLDER READER.onnx

The work folder holds what dev.verbatim.answer.ReadingLessons left there: the questions with their best hits, and the model
that the teaching begins with, all-MiniLM-L6-v2 of sentence-transformers (Apache licence). Of each question the model sees
the passages that answer it and the strongest of those that do not; against them stands “nothing answers”, of score 0. What is
learned are the logarithms of the odds among these (a conditional logit). The words' own vectors stay as they were. Seeded: the
same lessons give the same model on the same kind of processor.

Needs Debian's python3-torch, python3-onnx and libopenblas0-pthread. On one core that multiplies numbers of 16 bits in hardware it
takes half an hour.
"""

import json
import math
import random
import sys
import time

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

SEED = 1
EPOCHS = 2
QUESTIONS = 16  # in one step
PASSAGES = 5  # of a question that is answered
PASSAGES_UNANSWERED = 3
PASSAGES_ASTRAY = 2
RIGHT = 2  # at the most, of a question
CLOSE = 8  # among so many of those behind the strongest, one is drawn
ASTRAY = 0.35  # the share of the questions asked where their story is not
RATE = 5e-5
WARM = 0.08  # the share of the steps until the rate is reached
LEAST_RATE = 0.02
DECAY = 0.01
CHUNKS = 3  # pages of like length are read together
HEADS = 12
LAYERS = 6
LONGEST = 256
EPSILON = 1e-12
MASKED = -1e4


class Layer(nn.Module):
    """A layer of a transformer that looks at all pieces at once (Vaswani et al. 2017)."""

    def __init__(self, weights, number, matrices):
        super().__init__()
        name = f"encoder.layer.{number}."
        query, key, value, output, inner, outer = matrices
        self.attention = linear(
            torch.cat([query, key, value], 1),
            torch.cat([weights[f"{name}attention.self.{part}.bias"] for part in ("query", "key", "value")]),
        )
        self.output = linear(output, weights[name + "attention.output.dense.bias"])
        self.attended = norm(weights, name + "attention.output.LayerNorm")
        self.inner = linear(inner, weights[name + "intermediate.dense.bias"])
        self.outer = linear(outer, weights[name + "output.dense.bias"])
        self.done = norm(weights, name + "output.LayerNorm")

    def forward(self, x, mask):
        pages, length, width = x.shape
        size = width // HEADS
        query, key, value = self.attention(x).view(pages, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
        looks = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(size) + mask
        looks = functional.softmax(looks.float(), -1).to(value.dtype)
        seen = torch.matmul(looks, value).transpose(1, 2).reshape(pages, length, width)
        x = self.attended(x + self.output(seen))
        return self.done(x + self.outer(functional.gelu(self.inner(x))))


class Reader(nn.Module):
    """The layers, and on the first piece of a page a score."""

    def __init__(self, path):
        super().__init__()
        graph = onnx.load(path).graph
        weights = {each.name: torch.tensor(numpy_helper.to_array(each).copy()) for each in graph.initializer}
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=True)
        self.places = nn.Parameter(weights["embeddings.position_embeddings.weight"])
        self.parts = nn.Parameter(weights["embeddings.token_type_embeddings.weight"])
        self.embedded = norm(weights, "embeddings.LayerNorm")
        # The matrices have no names of their own there; they stand in the order in which they are used.
        matrices = [weights[name] for node in graph.node if node.op_type == "MatMul" for name in node.input
                    if name in weights]
        count = len(matrices) // LAYERS
        self.layers = nn.ModuleList(Layer(weights, number, matrices[number * count:(number + 1) * count])
                                    for number in range(LAYERS))
        self.score = nn.Linear(self.places.shape[1], 1)
        nn.init.normal_(self.score.weight, std=0.02)
        nn.init.zeros_(self.score.bias)

    def forward(self, pieces, parts, mask):
        x = self.embedded(self.words(pieces) + self.places[:pieces.shape[1]] + functional.embedding(parts, self.parts))
        mask = ((1 - mask) * MASKED)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        with torch.autocast("cpu", enabled=False):
            return self.score(x[:, 0].float()).squeeze(-1)


def linear(matrix, bias):
    made = nn.Linear(*matrix.shape)
    made.weight.data = matrix.T.contiguous()
    made.bias.data = bias
    return made


def norm(weights, name):
    made = nn.LayerNorm(weights[name + ".weight"].shape[0], EPSILON)
    made.weight.data = weights[name + ".weight"]
    made.bias.data = weights[name + ".bias"]
    return made


def lessons(path):
    """Those that teach something: an answer among the hits, or none in the stories."""
    with open(path, encoding="utf-8") as lines:
        every = [json.loads(line) for line in lines]
    return [each for each in every
            if (random.random() < ASTRAY if each["astray"] else each["right"] or not each["answered"])
            and (each["right"] or each["wrong"])]


def chosen(lesson):
    """The pages that a question is learned with; the right ones come first."""
    right = lesson["right"][:RIGHT]
    count = PASSAGES - len(right) if right else PASSAGES_ASTRAY if lesson["astray"] else PASSAGES_UNANSWERED
    strongest, close = lesson["wrong"][:count - 1], lesson["wrong"][count - 1:count - 1 + CLOSE]
    return right, strongest + random.sample(close, min(1, len(close)))


def batch(pages):
    length = max(len(page["pieces"]) for page in pages)
    pieces = torch.zeros(len(pages), length, dtype=torch.long)
    parts = torch.zeros_like(pieces)
    mask = torch.zeros(len(pages), length)
    for row, page in enumerate(pages):
        end = len(page["pieces"])
        pieces[row, :end] = torch.tensor(page["pieces"])
        parts[row, page["asked"]:end] = 1
        mask[row, :end] = 1
    return pieces, parts, mask


def scores(reader, pages):
    order = sorted(range(len(pages)), key=lambda i: len(pages[i]["pieces"]))
    size = -(-len(order) // CHUNKS)
    found = []
    for start in range(0, len(order), size):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found.append(reader(*batch([pages[i] for i in order[start:start + size]])))
    places = torch.empty(len(order), dtype=torch.long)
    places[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(found)[places]


def loss(reader, asked):
    choices = [chosen(lesson) for lesson in asked]
    found = scores(reader, [page for right, wrong in choices for page in right + wrong])
    total, start, nothing = 0, 0, torch.zeros(1)
    for right, wrong in choices:
        own = found[start:start + len(right) + len(wrong)]
        start += len(own)
        wanted = own[:len(right)] if right else nothing
        total = total + torch.logsumexp(torch.cat([own, nothing]), 0) - torch.logsumexp(wanted, 0)
    return total / len(asked)


def teach(reader, taught):
    learned = [each for each in reader.parameters() if each.requires_grad]
    teacher = torch.optim.AdamW([
        {"params": [each for each in learned if each.dim() > 1], "weight_decay": DECAY},
        {"params": [each for each in learned if each.dim() < 2], "weight_decay": 0}], RATE)
    steps, order, begun, since = int(EPOCHS * len(taught) / QUESTIONS), [], time.time(), []
    for step in range(steps):
        if len(order) < QUESTIONS:
            order = random.sample(taught, len(taught)) + order
        for group in teacher.param_groups:
            group["lr"] = RATE * min(1, step / (WARM * steps)) * max(LEAST_RATE, 1 - step / steps)
        missed = loss(reader, [order.pop() for _ in range(QUESTIONS)])
        teacher.zero_grad()
        missed.backward()
        nn.utils.clip_grad_norm_(learned, 1.0)
        teacher.step()
        since.append(missed.item())
        if len(since) == 50 or step == steps - 1:
            print(f"{step + 1} of {steps} steps, loss {sum(since) / len(since):.3f}, {time.time() - begun:.0f} s",
                  flush=True)
            since = []


class Graph:
    """The model as ONNX, in eight bits (Jacob et al. 2018); of weights seven, since some processors add up no more."""

    MOST = 63

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, value, kind=numpy.float32):
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(numpy.asarray(value, kind), name))
        return name

    def node(self, kind, *inputs, outputs=1, **how):
        names = [f"{kind}{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **how))
        return names[0] if outputs == 1 else names

    def small(self, matrix, axis):
        """Whole numbers, and for each row or column what they are to be multiplied by."""
        scale = numpy.abs(matrix).max(axis=1 - axis, keepdims=True) / self.MOST
        scale[scale == 0] = 1
        return self.constant(numpy.clip(numpy.round(matrix / scale), -self.MOST, self.MOST), numpy.int8), scale

    def linear(self, x, layer):
        weight, scale = self.small(layer.weight.detach().numpy().T, 1)
        small, step, zero = self.node("DynamicQuantizeLinear", x, outputs=3)
        product = self.node("MatMulInteger", small, weight, zero, self.constant(0, numpy.int8))
        product = self.node("Cast", product, to=TensorProto.FLOAT)
        product = self.node("Mul", product, self.node("Mul", step, self.constant(scale.reshape(-1))))
        return self.node("Add", product, self.constant(layer.bias.detach()))

    def norm(self, x, layer):
        return self.node("LayerNormalization", x, self.constant(layer.weight.detach()),
                         self.constant(layer.bias.detach()), axis=-1, epsilon=EPSILON)

    def embedded(self, reader):
        words, scale = self.small(reader.words.weight.numpy(), 0)
        word = self.node("Cast", self.node("Gather", words, "pieces", axis=0), to=TensorProto.FLOAT)
        word = self.node("Mul", word, self.node("Gather", self.constant(scale), "pieces", axis=0))
        part = self.node("Gather", self.constant(reader.parts.detach()), "parts", axis=0)
        length = self.node("Gather", self.node("Shape", "pieces"), self.constant([1], numpy.int64), axis=0)
        first = self.constant([0], numpy.int64)
        place = self.node("Slice", self.constant(reader.places.detach()[:LONGEST]), first, length, first)
        return self.norm(self.node("Add", self.node("Add", word, part), place), reader.embedded)

    def layer(self, x, layer, width):
        size = width // HEADS
        parts = self.node("Reshape", self.linear(x, layer.attention), self.constant([0, 0, 3 * HEADS, size], numpy.int64))
        parts = self.node("Transpose", parts, perm=[0, 2, 1, 3])
        query, key, value = self.node("Split", parts, self.constant([HEADS] * 3, numpy.int64), outputs=3, axis=1)
        looks = self.node("MatMul", query, self.node("Transpose", key, perm=[0, 1, 3, 2]))
        looks = self.node("Softmax", self.node("Mul", looks, self.constant(size ** -0.5)), axis=-1)
        seen = self.node("Transpose", self.node("MatMul", looks, value), perm=[0, 2, 1, 3])
        seen = self.node("Reshape", seen, self.constant([0, 0, width], numpy.int64))
        x = self.norm(self.node("Add", x, self.linear(seen, layer.output)), layer.attended)
        inner = self.gelu(self.linear(x, layer.inner))
        return self.norm(self.node("Add", x, self.linear(inner, layer.outer)), layer.done)

    def gelu(self, x):
        error = self.node("Erf", self.node("Mul", x, self.constant(2 ** -0.5)))
        return self.node("Mul", self.node("Mul", x, self.constant(0.5)), self.node("Add", error, self.constant(1)))

    def of(self, reader):
        x = self.embedded(reader)
        for layer in reader.layers:
            x = self.layer(x, layer, reader.places.shape[1])
        first = self.node("Gather", x, self.constant(0, numpy.int64), axis=1)
        score = self.node("MatMul", first, self.constant(reader.score.weight.detach().T))
        score = self.node("Add", score, self.constant(reader.score.bias.detach()))
        self.nodes.append(helper.make_node("Squeeze", [score, self.constant([1], numpy.int64)], ["score"]))
        takes = [helper.make_tensor_value_info(name, TensorProto.INT64, ["pages", "length"])
                 for name in ("pieces", "parts")]
        gives = [helper.make_tensor_value_info("score", TensorProto.FLOAT, ["pages"])]
        return helper.make_model(helper.make_graph(self.nodes, "reader", takes, gives, self.constants),
                                 opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def main(work, out):
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(1)
    taught = lessons(f"{work}/reading.jsonl")
    print(len(taught), "lessons", flush=True)
    reader = Reader(f"{work}/all-minilm-l6-v2.onnx")
    teach(reader.train(), taught)
    made = Graph().of(reader.eval())
    onnx.checker.check_model(made)
    onnx.save(made, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
